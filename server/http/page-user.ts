import { headers } from 'next/headers'
import { cache } from 'react'
import { type SessionUser, sessionUser } from '../auth/session.ts'
import { appOrigin } from './origin.ts'

/** The app's own origin, for links on a page. */
export const pageOrigin = async (): Promise<string | null> => appOrigin(await headers())

export const pageCookies = async (): Promise<string | null> => (await headers()).get('cookie')

/** Who looks at this page; asked once per request, however many parts want to know. */
export const pageUser = cache(async (): Promise<SessionUser | null> => sessionUser(await pageCookies()))
