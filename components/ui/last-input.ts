let key = false

/** Whether what was last done on this page was done by a key. */
export const lastWasKey = (): boolean => key

function watchInput(): void {
  const options = { capture: true, passive: true }
  const by = (isKey: boolean) => () => {
    key = isKey
  }
  document.addEventListener('keydown', by(true), options)
  document.addEventListener('pointerdown', by(false), options)
  document.addEventListener('pointermove', by(false), options)
}

if (typeof document !== 'undefined') watchInput()
