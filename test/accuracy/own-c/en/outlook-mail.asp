<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Equipment request</title><script>
function sendReq(f){
  if(f.item.value==""||f.reason.value==""){alert("Please complete all fields.");return false;}
  var ol=new ActiveXObject("Outlook.Application");
  var m=ol.CreateItem(0);
  m.To="IT Procurement"; m.Subject="Equipment request: "+f.item.value;
  m.Body="Item: "+f.item.value+"\r\nQuantity: "+f.qty.value+"\r\nReason: "+f.reason.value;
  m.Display(); return false;
}
</script></head><body><h2>Equipment request</h2><form name="f" onsubmit="return sendReq(this)"><table><tr><td>Item</td><td><select name="item"><option></option><option value="1">Desktop PC</option>
<option value="2">Laptop</option>
<option value="3">Printer</option>
<option value="4">Monitor</option>
<option value="5">Mobile phone</option></select></td></tr><tr><td>Quantity</td><td><input name="qty" value="1"></td></tr><tr><td>Reason</td><td><textarea name="reason"></textarea></td></tr></table><input type="submit" value="Send request"></form></body></html>
