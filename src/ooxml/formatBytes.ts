import { formatNumber } from '../plan/messages';

/** 1536000 as "1,5 MB". */
export function formatBytes(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  return `${formatNumber(megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes))} MB`;
}
