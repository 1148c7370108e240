// The engines that show task panes: Edge WebView2 on Windows, Safari on Mac, current browsers.

export const TARGETS: string[] = ['chrome100', 'edge100', 'firefox100', 'safari15'];
