import type { ThemeConfig } from 'antd';

/** antd's tokens with the few changes of the house: ink blue, hairlines instead of shadows, calm motion. */
export function theme(options: { reducedMotion: boolean; touch: boolean }): ThemeConfig {
  return {
    token: {
      colorPrimary: '#1d4e89',
      colorLink: '#1d4e89',
      colorInfo: '#1d4e89',
      colorSuccess: '#1f7a4d',
      colorWarning: '#8a5a00',
      colorError: '#b3261e',
      colorSuccessBg: '#e8f4ee',
      colorSuccessBorder: '#bcdccb',
      colorWarningBg: '#fff3d6',
      colorWarningBorder: '#ecd9a2',
      colorErrorBg: '#fdecea',
      colorErrorBorder: '#f3c6c1',
      colorText: '#1b2430',
      colorTextSecondary: '#5f6b7a',
      colorTextTertiary: '#5f6b7a',
      colorTextPlaceholder: '#6b7686',
      colorBorder: '#c8d0da',
      colorBorderSecondary: '#e3e7ec',
      colorBgLayout: '#f6f7f9',
      borderRadius: 6,
      fontFamily:
        'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
      fontSize: 14,
      controlHeight: options.touch ? 40 : 32,
      motion: !options.reducedMotion,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
      boxShadowTertiary: 'none',
    },
    components: {
      Slider: { railBg: '#e0e6ed', railHoverBg: '#d5dde6', trackBg: '#7b93ae', trackHoverBg: '#5f7c9b' },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    },
  };
}
