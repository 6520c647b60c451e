const hubPrefs = {
  get(k, d) { try { return JSON.parse(localStorage.getItem('hub.' + k)) ?? d; } catch { return d; } },
  set(k, v) { try { localStorage.setItem('hub.' + k, JSON.stringify(v)); } catch {} }
};
if (hubPrefs.get('contrast', false)) document.documentElement.dataset.contrast = 'high';
if (/MSIE |Trident\//.test(navigator.userAgent)) document.documentElement.className += ' oldie';
