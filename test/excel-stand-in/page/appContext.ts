import type { Host } from '../host';

/** Who an add-in's frame is, in the messages between it and the page. */
export interface FrameIdentity {
  /** New for every load: Office.js keeps settings of a conversation in the frame's session storage. */
  readonly conversationId: string;
  readonly appId: string;
  readonly locale: string;
}

/** The answer to "getAppContextAsync": what Office.context is made of. */
export function appContext(
  host: Host,
  { conversationId, appId, locale }: FrameIdentity,
): Record<string, unknown> {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: host.workbook.name,
    _clientMode: 1,
    _settings: [...host.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _touchEnabled: false,
    _commerceAllowed: true,
    _requirementMatrix: JSON.stringify(host.requirementSets),
    _hostFullVersion: '16.0.15407.10000',
    _hostCustomMessage: '',
    _featureGates: {},
    _dialogRequirementMatrix: '{}',
    _initialDisplayMode: 2,
    _appMinorVersion: 0,
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: 'Soát Kế Hoạch',
    _appDomains: [],
  };
}

/** The "_host_Info" of a frame's address and name. */
export function hostInfo({ conversationId, locale }: FrameIdentity): string {
  return `Excel$Web$16.00$${locale}$${conversationId}$$$0`;
}
