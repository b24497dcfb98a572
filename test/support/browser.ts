import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Nothing of the browser's own may call out: the page is judged by its requests. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The system's Chromium if CHROMIUM_PATH names one, else the one in the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromiumPackage.executablePath());
  return chromium.launch({ executablePath, args: quiet }).catch((error: unknown) => {
    if (!String(error).includes('shared libraries')) throw error;
    throw new Error(
      'Chromium needs libnss3 (apt-get install libnss3), or name another one in CHROMIUM_PATH',
      {
        cause: error,
      },
    );
  });
}

/** One person at one device. Collects what the page asked of other hosts and what went wrong in it. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  foreignRequests: string[];
  errors: string[];
}

export async function visit(
  browser: Browser,
  baseURL: string,
  viewport = { width: 1440, height: 900 },
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL,
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const visitor: Visitor = { page, context, foreignRequests: [], errors: [] };
  const home = new URL(baseURL).host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== home) visitor.foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => visitor.errors.push(error.message));
  return visitor;
}
