/** Whether a web address is one by which a machine calls itself, so that no other machine reaches it. */
export const isOwnAddress = (address: string): boolean =>
  /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])(?=[:/]|$)/i.test(address)
