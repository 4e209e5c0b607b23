/** GET /take-home.html: the landscape in one file, handed over to be kept. */
import type { Request, RequestHandler } from 'express';
import { refuse } from './jsonErrors.ts';

interface Wanted {
  readonly language: 'en' | 'cy';
  readonly origin: string;
}

export type MakeFile = (wanted: Wanted) => Promise<{ readonly name: string; readonly page: string }>;

/** `make` is null where no page for it was built. */
export function takeHome(make: MakeFile | null): RequestHandler {
  return async (request, response) => {
    if (make === null) {
      refuse(response, { status: 404, code: 'NOT_FOUND', message: 'The page to take home is not built here. Run: npm run build' });
      return;
    }
    const { name, page } = await make({ language: request.query['lang'] === 'cy' ? 'cy' : 'en', origin: originOf(request) });
    response
      .set('Cache-Control', 'no-store')
      .set('Content-Disposition', `attachment; filename="${name}"`)
      .type('text/html; charset=utf-8')
      .send(page);
  };
}

/** As whoever asks sees it: a proxy in front says whether it speaks https. */
function originOf(request: Request): string {
  const isSafe = request.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' || request.secure;
  return `${isSafe ? 'https' : 'http'}://${request.get('host') ?? 'localhost'}`;
}
