<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Etiqueta do Paciente</title></head><body>
<h3>Impressão de etiqueta</h3><p>Prontuário: <b id="pr">884512</b><br>Paciente: <b id="nm">Francisca Assunção</b><br>Nascimento: <b id="dn">12/03/1951</b></p><p>Cópias <input id="cp" value="2" size="2"> <button onclick="imprime()">Imprimir na Argox</button></p><p id="msg"></p>
<script>
function imprime(){
  var fs=new ActiveXObject("Scripting.FileSystemObject"), a=fs.CreateTextFile("LPT1:",true), n=parseInt(cp.value,10);
  for(var i=0;i<n;i++){
    a.WriteLine("\x02L"); a.WriteLine("191100200500010"+nm.innerText); a.WriteLine("1A2204000200010"+pr.innerText); a.WriteLine("E");
  }
  a.Close();
  msg.innerText="Etiquetas enviadas.";
}
</script></body></html>
