<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Registro - Adjuntar documentación al expediente</title>
<link href="registro.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="js/swfupload.js"></script>
<script type="text/javascript">
var swfu;
window.onload = function () {
  swfu = new SWFUpload({
    upload_url: "subir.php", flash_url: "js/swfupload.swf",
    post_params: { "PHPSESSID": "a9f0c2d1e7b3", "exp": "2010/00381" },
    file_size_limit: "20 MB", file_types: "*.pdf;*.doc;*.jpg;*.tif", file_types_description: "Documentos",
    button_placeholder_id: "boton", button_width: 160, button_height: 24, button_text: "Seleccionar archivos",
    file_queued_handler: function (f) { cola(f.name, "En cola"); },
    upload_success_handler: function (f) { cola(f.name, "Subido"); },
    queue_complete_handler: function () { document.getElementById("fin").disabled = false; }
  });
};
function cola(n, e) { document.getElementById("cola").innerHTML += "<li>" + n + " - " + e + "</li>"; }
</script>
</head>
<body>
<div id="cab">Registro General &raquo; Expediente 2010/00381 &raquo; Adjuntar documentación</div>
<p>Interesado: <strong>Talleres Mecánicos Robledo S.A.</strong><br />Asunto: Solicitud de subvención para modernización</p>
<fieldset><legend>Documentos</legend>
 <div><span id="boton"></span></div>
 <ul id="cola"></ul>
</fieldset>
<form method="post" action="finalizar.php"><input type="hidden" name="exp" value="2010/00381" /><input type="submit" id="fin" value="Finalizar y enviar a la unidad" disabled="disabled" /></form>
<p class="nota">El tamaño máximo por archivo es de 20 MB.</p>
</body>
</html>
