<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Stukken toevoegen aan dossier</title>
<script type="text/javascript" src="js/swfupload.js"></script>
<script type="text/javascript">
var swfu;
window.onload = function () {
  swfu = new SWFUpload({ flash_url: "swfupload.swf", upload_url: "ontvang.php", file_types: "*.pdf;*.doc;*.tif", file_size_limit: "20 MB",
    button_placeholder_id: "knop", button_width: 160, button_height: 24, button_text: "Bestanden kiezen",
    upload_success_handler: function (f) { document.getElementById("lijst").innerHTML += "<li>" + f.name + "</li>"; } });
};
</script></head><body>
<h1>Dossier Z-2010-8812: stukken toevoegen</h1>
<p>Kies één of meer bestanden (pdf, doc, tif). Ze worden direct verzonden.</p>
<form action="#"><span id="knop"></span></form><h2>Verzonden</h2>
<ul id="lijst"></ul></body></html>
