/** Asks again until the answer is one: nobody tells when everything has settled. */
export async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() - started > 30_000) throw new Error(`Never happened: ${ask.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
