/** The token stands behind the #: it reaches no log, no Referer and no link preview. */
export const shareUrl = (origin: string, token: string): string => `${origin}/s#${token}`
