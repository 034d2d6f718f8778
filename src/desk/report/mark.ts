/** The first words of every report, by which a report is known. */
export const reportMark = '<!doctype html>\n<!-- Written by npm run report, which may write over it. -->\n';
