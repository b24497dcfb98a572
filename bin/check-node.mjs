/** The oldest Node that the libraries run on; engines in package.json says the same. */
const least = [20, 19];

/** What to tell somebody whose Node is too old, or null. Plain syntax on purpose: an old Node reads it. */
export function checkNode(version) {
  const parts = version.split('.').map(Number);
  if (parts[0] > least[0] || (parts[0] === least[0] && parts[1] >= least[1])) return null;
  return (
    `无法启动：Node.js ${version} 版本过低，需要 ${least.join('.')} 或更高版本（建议 24）。` +
    '请从 https://nodejs.org 安装后重试。\n' +
    `Guatu cannot start: Node.js ${version} is too old; it needs ${least.join('.')} or newer (24 recommended).\n` +
    'Fix: install a newer Node.js from https://nodejs.org and start again.'
  );
}
