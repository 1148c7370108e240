// The three themes: Fluent's own, as the host's theme asks for, in one typeface.
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type PaneTheme = 'light' | 'dark' | 'contrast';

export const THEMES: Readonly<Record<PaneTheme, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase } };
