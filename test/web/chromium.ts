/** The browser of the machine, for tests that only a browser can make. */
import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns its path; undefined when there is none, after saying so and how to get one */
export function findChromium(): string | undefined {
  const found = PLACES.find((place) => place !== '' && existsSync(place))
  if (found === undefined) {
    console.warn(
      'No Chromium was found: the browser tests are SKIPPED. Install it (Debian, Ubuntu: apt-get install chromium) or name it in CHROMIUM_PATH.',
    )
  }
  return found
}
