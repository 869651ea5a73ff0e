import { TOASTS, VOICE } from './say-aloud'

/** The one live region of a page: what is done, and how it ended, is read from here. A form says beside itself what it refuses. */
export const Voice = () => <p className="sr" id={VOICE} aria-live="polite" />

/** The one place of a page where a toast is drawn, whatever part of the page it is about. */
export const ToastHome = () => <div id={TOASTS} />
