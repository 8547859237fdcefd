/** Given and family names of many cultures, to invent people from. Any likeness is chance. */
export const givenNames = words(`
  Aaliyah Aaron Abigail Adaeze Adam Adriana Ahmed Aisha Akira Alan Alejandra Alex Alexei Alice Alina Amara
  Amelia Amina Amir Amit Ana Anders Andre Andrea Angela Anh Anita Anna Anthony Antonio Anton Arjun Arturo Asha
  Astrid Ayse Beatriz Benjamin Bianca Bogdan Brandon Brian Bridget Camila Carlos Carmen Caroline Catherine Cecilia
  Charles Chen Chidi Chiara Chloe Christian Christina Claire Connor Cristina Daniel Daniela Darius David Deepa Denise
  Derek Diana Diego Dimitri Dolores Dominic Duc Edith Eduardo Elena Eli Elif Elijah Elizabeth Emeka Emily Emma Enrique
  Eric Esther Ethan Eva Ewa Fatima Felipe Femi Fiona Francesca Francisco Frank Gabriel Gabriela George Gloria Grace
  Graham Gustavo Habib Hana Hannah Harold Hassan Hector Helen Henry Hiroshi Hugo Ibrahim Imani Ines Ingrid Irene Isaac
  Isabel Ivan Jack Jacob Jamal James Jasmine Javier Jean Jennifer Jerome Jessica Jin Joan Joao Jonas Jorge Joseph
  Joshua Juan Julia Julian Justin Kaito Karen Karim Katarina Kavita Keisha Kenji Kevin Khadija Kofi Kwame Lamar Laura
  Layla Leah Leila Leonard Leticia Liam Lina Linh Lisa Logan Lorenzo Louise Lucas Lucia Luis Madison Mai Malik Manuel
  Marcus Margaret Maria Mariam Mark Marta Martin Mary Mateo Matthew Maya Mehmet Mei Mercedes Michael Miguel Mina
  Minh Mohammed Monica Nadia Naomi Natalia Nathan Neha Nia Nicole Nikhil Noah Nora Nuria Olga Olivia Omar Oscar Patrick
  Paul Pedro Peter Petra Philip Priya Rachel Rafael Rahul Raj Ramon Rebecca Ricardo Robert Rosa Ruth Ryan Sadia Samira
  Samuel Sandra Sanjay Sara Sean Sergio Simone Sofia Soo-jin Stefan Stephanie Sunita Susan Takeshi Tamika Tara Teresa
  Thanh Theresa Thomas Tomas Tuan Tyler Uma Valentina Vanessa Victor Victoria Vikram Vincent Wei William Xavier Ximena
  Yara Yasmin Yuki Yusuf Zainab Zoe
`);

export const familyNames = words(`
  Abbott Abdi Abdullah Abebe Acosta Adams Adebayo Adeyemi Aguilar Ahmed Alexander Ali Allen Alvarez Amari Andersen
  Anderson Andrade Antonov Aoki Arias Armstrong Arroyo Asante Atkins Aydin Bailey Baker Banerjee Barbosa Barnes
  Barrera Bauer Becker Bell Beltran Bennett Berg Bhatt Bianchi Bishop Boateng Bowen Boyd Bradley Brooks Brown Bryant
  Burke Byrne Cabrera Calderon Campbell Campos Cardoso Carlson Carpenter Carter Castillo Castro Chan Chandra Chang
  Chavez Chen Cheng Cho Choi Chukwu Clark Cohen Coleman Collins Contreras Cooper Cortez Costa Cruz Cunningham Dang
  Daniels Das Davies Davis Delgado Demir Desai Diallo Diaz Dixon Dominguez Donovan Douglas Doyle Duarte Dubois
  Duncan Edwards Eklund Elliott Espinoza Estrada Evans Eze Farah Fernandes Fernandez Ferrari Figueroa Fischer Fisher
  Fitzgerald Fletcher Flores Fofanah Foster Franklin Fraser Fuentes Fujita Gallagher Garcia Gardner Garza Ghosh Gibson
  Gomes Gomez Gonzalez Gordon Graham Grant Greene Griffin Guerrero Gupta Gutierrez Hale Hall Hamilton Hansen Harper
  Harris Hart Haruna Hassan Hayashi Hayes Henderson Hernandez Herrera Hill Ho Hoang Hoffman Holland Horvat Howard
  Huang Hughes Hunter Hussain Huynh Ibarra Ibrahim Ito Ivanova Jackson Jacobs Jansen Jenkins Jensen Jimenez Johansson
  Johnson Jones Joshi Juarez Kamara Kang Kapoor Kato Kaur Kaya Keller Kelly Kennedy Khan Kim Kimura King Kowalski
  Kruger Kumar Kuznetsov Lam Lang Larsen Lawson Le Lee Leon Lewandowski Lewis Li Lim Lin Lindberg Liu Lopez Lozano Lu
  Luna Lynch Macdonald Maldonado Malik Marin Marquez Marshall Martin Martinez Mason Matos Mbeki Mccarthy Medina Mehta
  Mejia Melo Mendez Mendoza Mensah Meyer Miller Mitchell Miyamoto Mohamed Molina Montoya Moore Morales Moreno Morgan
  Morris Mueller Munoz Murphy Murray Mwangi Myers Nair Nakamura Navarro Ncube Nelson Newman Nguyen Nielsen Novak
  Obi Ochoa Okafor Okeke Oliveira Olsen Ortega Ortiz Osei Owens Ozturk Pacheco Palmer Papadakis Park Parker Patel
  Patterson Payne Pena Pereira Perez Perry Petrov Pham Phillips Pineda Popescu Porter Powell Price Quinn Rahman Ramirez
  Ramos Rao Reddy Reid Reyes Reynolds Ribeiro Richardson Rios Rivera Roberts Robinson Rodriguez Rojas Romero Rosen
  Ross Rossi Ruiz Russell Saito Salazar Saleh Salinas Sanchez Sanders Santiago Santos Sato Schmidt Schneider Sharma
  Shaw Shimizu Silva Simmons Simpson Singh Smirnov Smith Soares Solis Soto Souza Spencer Stewart Stone Suarez
  Sullivan Suzuki Svensson Tahir Takahashi Tan Tanaka Taylor Thapa Thomas Thompson Torres Toure Tran Tucker Turner
  Ueda Usman Valdez Vargas Vasquez Vaughn Vega Velasco Verma Villanueva Vo Volkov Wagner Walker Wallace Walsh Wang Ward
  Warner Washington Watson Weaver Weber Webster Weiss Wells West White Williams Wilson Wong Wood Wright Wu Xu Yamamoto
  Yang Yilmaz Young Yusuf Zamora Zapata Zhang Zhao Zhou Zielinski Zimmerman Zuniga
`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
