// IE fixes
if (window.attachEvent) window.attachEvent('onload', function () { document.body.style.zoom = 1; });