/** Something waits there; how much is not said. */
export const WaitsDot = () => (
  <span
    className="absolute start-[58%] top-2 size-[10px] rounded-pill bg-ink forced-color-adjust-none"
    aria-hidden="true"
  />
)
