import { Search } from 'lucide-react'
import { Icon } from './icon'

type Props = {
  /** What is searched, in words. */
  label: string
  placeholder: string
  value: string
  onSearch: (words: string) => void
  className?: string
}

/** A field whose words narrow down what is listed below it. */
export function SearchField({ label, placeholder, value, onSearch, className = '' }: Props) {
  return (
    <div className={`relative ${className}`}>
      <Icon of={Search} className="absolute start-[9px] top-[calc(var(--hit)/2-8px)] text-ink-3" />
      <input
        className="field ps-7"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  )
}
