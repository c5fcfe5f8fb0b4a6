/** Astro, started from our commands: it reports to nobody and asks no other host for anything. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

const { build, dev, preview } = await import('astro');
export { build, dev, preview };
