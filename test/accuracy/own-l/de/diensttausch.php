<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Diensttauschbörse Pflege</title>
<script src="js/jquery-1.12.4.min.js"></script>
<style>
body{font:14px Calibri,Arial}.dienst{border:1px solid #aaa;border-radius:4px;padding:6px;margin:6px 0;width:460px}
.F{border-left:6px solid #fc3}.S{border-left:6px solid #39f}.N{border-left:6px solid #639}.weg{opacity:.4}
</style>
</head>
<body>
<h2>Diensttauschbörse – Station 4B</h2>
<p>Zeige <select id="art"><option value="">alle Dienste</option><option value="F">Frühdienst</option><option value="S">Spätdienst</option><option value="N">Nachtdienst</option></select></p>
<div id="liste"></div>
<script>
jQuery(function ($) {
  function zeige(d) {
    $('#liste').empty();
    $.each(d, function (i, e) {
      $('<div/>', { 'class': 'dienst ' + e.art, html: '<b>' + e.tag + '</b> ' + e.von + ' sucht Tausch gegen ' + e.gegen + ' ' })
        .append($('<button>').text('Übernehmen').data('id', e.id)).appendTo('#liste');
    });
  }
  $.getJSON('tausch.json').done(zeige).fail(function () { $('#liste').text('Die Börse ist gerade nicht erreichbar.'); });
  $('#art').change(function () {
    var a = $(this).val();
    $('.dienst').show().not(a ? '.' + a : '*').hide();
  });
  $('#liste').on('click', 'button', function () {
    var $b = $(this);
    if (!confirm('Diesen Dienst verbindlich übernehmen?')) return;
    $.post('tausch.php', { id: $b.data('id') }).always(function () { $b.closest('.dienst').addClass('weg'); $b.prop('disabled', true); });
  });
});
</script>
</body>
</html>
