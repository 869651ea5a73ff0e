import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/literata/wght.css'
import './fonts/fallbacks.css'
import './tokens.css'
import './theme.css'
import './base.css'
import '@/components/ui/ui.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { KeyGate } from '@/components/ui/key-gate'
import { SourceLink } from '@/components/ui/source-link'
import { parseTheme } from '@/components/ui/theme'
import { TooOld } from '@/components/ui/too-old'
import { ToastHome, Voice } from '@/components/ui/voice'
import { fontNames } from './fonts/fonts'

export const metadata: Metadata = {
  title: { default: 'Howfar', template: '%s · Howfar' },
  description: 'Plan the argument before you write the essay.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Reading the cookie makes every page of its own, which the nonce of the content policy needs too. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get('theme')?.value)
  return (
    <html lang="en-GB" className={fontNames} data-theme={theme}>
      <body>
        <TooOld />
        <KeyGate />
        <Voice />
        {children}
        <ToastHome />
        {/* At the bottom of a page that is shorter than the screen. */}
        <footer className="source-foot sticky top-[100dvh] px-6 py-2 short:static">
          <SourceLink />
        </footer>
      </body>
    </html>
  )
}
