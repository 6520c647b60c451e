<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="GENERATOR" content="Microsoft SharePoint"><meta name="progid" content="SharePoint.WebPartPage.Document">
<title>Metodické pokyny</title>
<script>
var browseris = { ie: navigator.userAgent.indexOf("MSIE") > 0 };
function DispEx(a, prog){
  if (!browseris.ie) return true;
  try { var o = new ActiveXObject(prog); if (o.EditDocument(a.href)) return false; } catch(e) {}
  return true;
}
</script></head><body>
<table class="ms-main" width="100%"><tr><td class="ms-titlearea">Múzejná služba<br><b>Metodické pokyny</b></td></tr>
<tr><td><table border="0" cellpadding="3" class="ms-listviewtable"><tr class="ms-viewheadertr"><th>Názov</th><th>Zmenené</th><th>Zmenil</th></tr>
<tr><td><a href="Pokyny/Evidencia.doc" onclick="return DispEx(this,'SharePoint.OpenDocuments.2')">Evidencia zbierok</a></td><td>12. 5. 2005</td><td>Horváthová</td></tr>
<tr><td><a href="Pokyny/Vypozicky.doc" onclick="return DispEx(this,'SharePoint.OpenDocuments.2')">Výpožičky predmetov</a></td><td>3. 6. 2005</td><td>Beňo</td></tr></table></td></tr></table></body></html>