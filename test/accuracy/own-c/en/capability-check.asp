<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>PC self test</title><script>
function has(p){ try{ new ActiveXObject(p); return "yes"; }catch(e){ return "no"; } }
function row(a,b){ document.write("<tr><td>"+a+"</td><td>"+b+"</td></tr>"); }
</script></head><body><h2>PC self test</h2><p>Please read these values to the helpdesk.</p><table border="1" cellpadding="3"><script>
row("Browser",navigator.userAgent); row("Screen",screen.width+" x "+screen.height+", "+screen.colorDepth+" bit"); row("Cookies",navigator.cookieEnabled?"on":"off"); row("Language",navigator.userLanguage||navigator.language);
row("XML parser",has("Msxml2.DOMDocument.6.0")); row("Excel",has("Excel.Application")); row("Flash",has("ShockwaveFlash.ShockwaveFlash")); row("Java",(navigator.javaEnabled&&navigator.javaEnabled())?"yes":"no");
</script></table></body></html>
