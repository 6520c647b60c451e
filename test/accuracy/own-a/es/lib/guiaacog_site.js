const hubPrefs = {
  get(k, d) { try { return JSON.parse(localStorage.getItem('hub.' + k)) ?? d; } catch { return d; } },
  set(k, v) { try { localStorage.setItem('hub.' + k, JSON.stringify(v)); } catch {} }
};
if (hubPrefs.get('contrast', false)) document.documentElement.dataset.contrast = 'high';
if (/MSIE |Trident\//.test(navigator.userAgent)) document.documentElement.className += ' oldie';
function onReady(fn) {
  if (document.readyState !== 'loading') fn();
  else if (document.addEventListener) document.addEventListener('DOMContentLoaded', fn);
  else document.attachEvent('onreadystatechange', function () { if (document.readyState !== 'loading') fn(); });
}
onReady(function () { document.documentElement.classList.add('ready'); });
