// IE fixes javascript - loaded by IE 5/6 only
function hookit() { if (!document.getElementById) return; document.body.style.zoom = 1; }
if (document.attachEvent) document.attachEvent("onreadystatechange", hookit);
