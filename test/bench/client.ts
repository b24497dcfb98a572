import { demoPassword } from '../support/api.js';

const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

/** Signs in over HTTP. @returns headers that carry the session */
export async function signIn(origin: string, login: string): Promise<Record<string, string>> {
  const answer = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ login, password: demoPassword }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`sign-in of ${login}: ${answer.status}`);
  return { ...json, cookie };
}

/** One call that must succeed. @returns the parsed body */
export async function call<Body>(url: string, init: RequestInit): Promise<Body> {
  const answer = await fetch(url, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${url}: ${answer.status} ${text}`);
  return JSON.parse(text) as Body;
}
