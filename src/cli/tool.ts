import manifest from '../../package.json';

/** Name and version as every report states them. */
export const tool = { name: 'soat', version: manifest.version } as const;
