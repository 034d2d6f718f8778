/** Loaded before Astro: it tells nobody that it runs, and asks nobody whether there is a newer one. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
