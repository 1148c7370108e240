// What desktop Excel shows of itself to the page in its task pane, so that Office.onReady ends as it does there.

/** What the page may be told. */
export interface WebView {
  /** Language of the program ("vi-VN"); Office tells it as its display language. */
  readonly language: string;
  /** Colours of the program, 0xRRGGBB. */
  readonly theme: { readonly background: number; readonly foreground: number };
  /** Requirement sets with their versions ("ExcelApi": "1.15"). */
  readonly sets: Readonly<Record<string, string>>;
}

export const VIETNAMESE_EXCEL: WebView = {
  language: 'vi-VN',
  theme: { background: 0xffffff, foreground: 0x000000 },
  sets: { ExcelApi: '1.15', SharedRuntime: '1.1', RibbonApi: '1.2', RichApiRuntime: '1.1' },
};

/** The `window.external` of the page. */
export function externalOf({ language, theme, sets }: WebView): object {
  const colours = { bodyBackgroundColor: theme.background, bodyForegroundColor: theme.foreground, controlBackgroundColor: theme.background, controlForegroundColor: theme.foreground };
  const settings = new Map<string, string>();
  const context: Readonly<Record<string, () => unknown>> = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'parscore',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => 'C:\\Bang cham diem.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 3,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17928.20114',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(colours),
    GetSettings: () => ({
      Read(keys: string[], values: string[]): void {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
    }),
  };
  const done = (answer: (result: unknown) => void, result: unknown): void => {
    setTimeout(() => answer(result), 0);
  };
  return {
    GetContext: () => context,
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$$0`,
    GetLoggingAllowed: () => false,
    // Calls of the older API: none of them is ours, each is answered with "done, nothing".
    Execute: (_id: number, _parameters: unknown, answer: (result: unknown) => void) => done(answer, safeArray([0, null])),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, answer: (result: unknown) => void) => done(answer, 0),
    UnregisterEvent: (_id: number, _target: string, answer: (result: unknown) => void) => done(answer, 0),
  };
}

/** Arrays as the program hands them to its page. */
const safeArray = (values: readonly unknown[]): object => Object.assign([...values], { toArray: () => [...values], dimensions: () => 1 });
