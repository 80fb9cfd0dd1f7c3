/** Prints on standard output and waits until the reader has taken the text. Returns whether the pipe is still open. */
export async function printed(text: string): Promise<boolean> {
  if (text === '') return true;
  return await new Promise((resolve, reject) => {
    process.stdout.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (error && error.code !== 'EPIPE') reject(error);
      else resolve(!error);
    });
  });
}
