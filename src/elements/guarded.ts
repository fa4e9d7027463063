/** The function, with what it throws handed over instead: nothing of ours may surface as an error of the host page. */
export const guarded =
  <Args extends readonly unknown[]>(
    run: (...args: Args) => void,
    failed: (error: unknown) => void,
  ): ((...args: Args) => void) =>
  (...args) => {
    try {
      run(...args);
    } catch (error) {
      failed(error);
    }
  };
