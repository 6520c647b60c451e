<html>
<head>
 <title>Intervention - lignes de matériel</title>
 <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
 <script>
  function ajouter()
  {
   var t = document.all("tblMat");
   var r = t.insertRow();
   r.insertCell().innerHTML = document.forms("frmMat").elements("article").value;
   r.insertCell().innerHTML = document.forms("frmMat").elements("qte").value;
  }

  function enregistrer()
  {
   var t = document.all("tblMat"),
    s = "";
   for (var i = 1; i < t.rows.length; i++) s += t.rows(i).cells(0).innerText + ":" + t.rows(i).cells(1).innerText + "|";
   document.forms("frmMat").lignes.value = s;
   document.forms("frmMat").submit();
  }
 </script>
</head>
<body>
 <h3>Matériel engagé</h3>
 <form name="frmMat" action="enreg.asp" method="post">
  <input type="hidden" name="lignes">
  Article <select name="article">
   <option>Lance
   <option>Tuyau 45
   <option>Tuyau 70
   <option>Émulseur
  </select> Qté
  <input name="qte" size="3">
  <input type="button" value="Ajouter" onclick="ajouter()">
  <input type="button" value="Enregistrer" onclick="enregistrer()">
 </form>
 <table id="tblMat" border="1">
  <tr>
   <th>Article</th>
   <th>Qté</th>
  </tr>
 </table>
 <p>Utilisez le champ de recherche pour réduire la liste. Les dossiers sont conservés six ans puis archivés.</p>
</body>
</html>
