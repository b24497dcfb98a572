/** Where to go after signing in: a path of this site from `?next=`, otherwise the start page. */
export function backTo(next: string | null): string {
  // '//host' and '/\host' would leave the site.
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
