/** Whether GitHub names a program so: `dependabot[bot]`. */
export const isMachine = (name: string): boolean => /\[bot\]$/.test(name);
