/** The project's own copies: bench/node_modules has others of the same name, which the rivals brought. */
export { default as satori } from '../node_modules/satori/dist/index.js';
export { default as sharp } from '../node_modules/sharp/dist/index.mjs';
