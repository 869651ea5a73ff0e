/** What a browser that lacks what the pages stand on is told; the style sheet hides it from all that have it. */
export const TooOld = () => (
  <p className="too-old" role="alert">
    This browser is too old for Howfar: parts of it may not show or not work. It needs Safari 16.4, Chrome or Edge 111,
    Firefox 128, or newer. What you have saved is safe.
  </p>
)
