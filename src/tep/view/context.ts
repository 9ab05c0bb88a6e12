import { createContext, useContext } from 'react';
import { pageMessagesFor, type PageMessages } from '../../plan/messages/pageMessages';
import { useWords } from '../../taskpane/components/context';
import type { PageJobs } from '../jobs';

export const JobsContext = createContext<PageJobs | null>(null);

export function useJobs(): PageJobs {
  const jobs = useContext(JobsContext);
  if (jobs === null) throw new Error('a component stands outside the page over files');
  return jobs;
}

/** The page's own words. */
export function usePageWords(): PageMessages {
  return pageMessagesFor(useWords().locale);
}
