import { Search } from 'lucide-react'
import { Icon } from './icon'
import './search-field.css'

type Props = {
  /** What is searched, in words. */
  label: string
  placeholder: string
  value: string
  onSearch: (words: string) => void
}

/** A field whose words narrow down what is listed below it. */
export function SearchField({ label, placeholder, value, onSearch }: Props) {
  return (
    <div className="search">
      <Icon of={Search} />
      <input
        className="field"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  )
}
