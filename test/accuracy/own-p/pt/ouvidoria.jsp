<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>Ouvidoria interna - Nova manifestação</title>
<style type="text/css">body{font:13px Verdana}.rf-p{border:1px solid #bbd;margin:10px;padding:0}.rf-p-hdr{background:#d4e3f5;padding:4px;font-weight:bold}.rf-b{padding:8px}</style>
<script type="text/javascript">
function oamSubmitForm(formName, linkId) {
  var f = document.forms[formName];
  f.elements[formName + ':_idcl'].value = linkId;
  f.submit();
  return false;
}
function conta(t) { var n = 1000 - t.value.length; document.getElementById('resta').innerHTML = n < 0 ? 0 : n; if (n < 0) t.value = t.value.substring(0, 1000); }
</script>
</head>
<body>
<form id="f" name="f" method="post" action="/ouvidoria/nova.jsf" enctype="application/x-www-form-urlencoded">
<input type="hidden" name="f:_idcl" /><input type="hidden" name="f_SUBMIT" value="1" /><input type="hidden" name="javax.faces.ViewState" id="javax.faces.ViewState" value="j_id14" />
<div class="rf-p"><div class="rf-p-hdr">Nova manifestação</div><div class="rf-b">
<p><label>Tipo</label> <select name="f:tipo"><option>Sugestão</option><option>Reclamação</option><option>Elogio</option><option>Denúncia</option></select></p>
<p><label>Setor</label> <select name="f:setor"><option>Emergência</option><option>Nutrição</option><option>Manutenção</option><option>Gestão de pessoas</option></select></p>
<p><label>Texto</label><br /><textarea name="f:texto" rows="6" cols="60" onkeyup="conta(this)"></textarea><br />Restam <span id="resta">1000</span> caracteres</p>
<p><input type="checkbox" name="f:anon" /> Não quero me identificar</p>
<p><a href="#" onclick="return oamSubmitForm('f','f:enviar')">Enviar</a> | <a href="lista.jsf">Minhas manifestações</a></p>
</div></div>
</form>
</body></html>
