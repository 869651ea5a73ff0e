/** Tailwind makes the utilities that the kit names: app/theme.css. */
export default { plugins: { '@tailwindcss/postcss': {} } }
