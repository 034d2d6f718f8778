/** The project's folder. Bundled code can't tell from where it came, and every command starts here. */
export const root: string = process.cwd();
