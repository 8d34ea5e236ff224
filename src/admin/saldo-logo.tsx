/** Saldo's name and sign in the panel. Drawn here: the panel loads nothing from anywhere else. */
export function SaldoLogo() {
  return (
    <span style={{ fontSize: '2.5rem', fontWeight: 800, letterSpacing: '-0.03em' }}>
      saldo<span style={{ color: '#2c9a86' }}>.</span>
    </span>
  )
}

export function SaldoIcon() {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" role="img" aria-label="Saldo">
      <rect width="16" height="16" rx="4" fill="#0a5f52" />
      <path d="M4 11V8m4 3V5m4 6V9" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
