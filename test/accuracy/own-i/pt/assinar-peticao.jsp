<html><head><title>Assinatura de documentos</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="javascript">
function assinar(){
  try{
    var store=new ActiveXObject("CAPICOM.Store"); store.Open(2,"My",0);
    var certs=store.Certificates.Select("Certificado","Selecione o certificado",false);
    var sgn=new ActiveXObject("CAPICOM.Signer"); sgn.Certificate=certs.Item(1);
    var sd=new ActiveXObject("CAPICOM.SignedData"); sd.Content=document.frm.texto.value;
    document.frm.assinatura.value=sd.Sign(sgn,false,0);
    document.frm.submit();
  }catch(e){ alert("Não foi possível assinar: "+e.description); }
}
</script></head><body><h2>Petição eletrônica</h2>
<form name="frm" action="PeticaoServlet" method="post">Processo nº <input name="proc"><br><textarea name="texto" rows="10" cols="70"></textarea><br><input type="hidden" name="assinatura">
<input type="button" value="Assinar e enviar" onclick="assinar()"></form></body></html>
