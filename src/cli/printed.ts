/** Prints on standard output, and waits until whoever reads has taken it. @returns whether somebody still reads. */
export async function printed(text: string): Promise<boolean> {
  if (text === '') return true;
  return await new Promise((resolve, reject) => {
    process.stdout.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (error && error.code !== 'EPIPE') reject(error);
      else resolve(!error);
    });
  });
}
