<!DOCTYPE html>
<html lang="ca">
<head>
<meta charset="utf-8">
<title>Inventari d'equips - Serveis Informàtics</title>
<script src="../../js/jquery-1.8.3.js"></script>
<script>
jQuery(function ($) {
  if ($.browser.msie && parseInt($.browser.version, 10) < 8) { $('#vell').show(); }
  $('#inv td.ed').on('click', function () {
    var td = $(this);
    if (td.find('input').length) { return; }
    var v = td.text();
    $('<input type="text">').val(v).appendTo(td.empty()).focus().on('blur', function () {
      var n = $(this).val();
      td.text(n);
      if (n !== v) {
        td.addClass('canvi');
        $.post('desa.php', { id: td.parent().data('id'), ubic: n }).fail(function () { $('#msg').text('No s\u2019ha pogut desar; torneu-ho a provar.'); });
      }
    });
  });
  $('#tipus').on('change', function () {
    var t = $(this).val();
    $('#inv tbody tr').show().filter(function () { return t && $(this).find('td').eq(1).text() !== t; }).hide();
  });
});
</script>
<style>body{font:13px Arial}td,th{padding:4px 10px;border:1px solid #ccc}table{border-collapse:collapse}.ed{cursor:text;background:#fffff0}.canvi{background:#dfd}#vell{display:none;color:#c00}</style>
</head>
<body>
<h1>Inventari d'equips</h1>
<p id="vell">Feu servir l'Internet Explorer 8 o el Firefox per veure bé aquesta pàgina.</p>
<p>Tipus: <select id="tipus"><option value="">Tots</option><option>PC</option><option>Monitor</option><option>Impressora</option></select> Cliqueu la ubicació per canviar-la. <span id="msg"></span></p>
<table id="inv"><thead><tr><th>Etiqueta</th><th>Tipus</th><th>Model</th><th>Ubicació</th></tr></thead>
<tbody>
<tr data-id="901"><td>AJ-00901</td><td>PC</td><td>HP dc7900</td><td class="ed">Intervenció 2a planta</td></tr>
<tr data-id="902"><td>AJ-00902</td><td>Monitor</td><td>Benq 19"</td><td class="ed">Intervenció 2a planta</td></tr>
<tr data-id="950"><td>AJ-00950</td><td>Impressora</td><td>Kyocera FS-1320</td><td class="ed">OAC</td></tr>
<tr data-id="977"><td>AJ-00977</td><td>PC</td><td>Dell 380</td><td class="ed">Biblioteca Can Pau</td></tr>
</tbody></table>
</body>
</html>
