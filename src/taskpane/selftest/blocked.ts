/** Does a job and tells which places the page's security policy stopped meanwhile. */
export async function blockedWhile<T>(job: () => Promise<T>): Promise<{ result: T; blocked: string[] }> {
  const blocked = new Set<string>();
  const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void =>
    void blocked.add(`${effectiveDirective} ${blockedURI}`);
  document.addEventListener('securitypolicyviolation', note);
  try {
    return { result: await job(), blocked: [...blocked] };
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}
