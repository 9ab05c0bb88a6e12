/** The words of a finding and of its rule, in the user's language. */
export { sentenceOf as findingSentence, titleOf as ruleTitle } from '../plan/judge/rules';
